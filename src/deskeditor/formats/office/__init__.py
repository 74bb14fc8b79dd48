"""What word processors and e-readers share: packages of XML, the parts of a printed story, pictures inside a file."""

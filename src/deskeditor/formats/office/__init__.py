"""Word processors and e-readers: DOCX, ODT, RTF and EPUB, and what they share."""

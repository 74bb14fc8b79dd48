"""What a sub sees who has read the whole copy: names in two spellings, words said twice, marks that do not match."""

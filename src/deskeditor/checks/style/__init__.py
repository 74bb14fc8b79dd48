"""The house style: rules that a desk can edit in the program or in any spreadsheet, and what they find."""

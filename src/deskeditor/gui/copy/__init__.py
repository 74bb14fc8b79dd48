"""The copy: headline, standfirst, byline, dateline, body and bin of one story, as they are written."""

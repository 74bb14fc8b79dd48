"""What content management systems take in: WordPress, Ghost, Arc XP and Apple News."""

"""WordPress by its REST API (`/wp-json/wp/v2`), with an application password; needs WordPress 5.6 or newer."""

"""How stories are sent: the window that shows what would leave, the courier that takes it there, the deliveries."""

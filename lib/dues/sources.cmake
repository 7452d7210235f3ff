# Sources of the room, as they come in.

/** Em across the strip of a row on the narrowest screen (360 px): labels that do not collide here collide nowhere. */
export const narrowestStrip = 17;

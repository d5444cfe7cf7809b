package dev.segmentkit.internal.index;

import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.DateAttribute;

/**
 * Dates that are held against the day of asOf.
 *
 * @param attribute holds the dates
 * @param zone says which day it is
 */
record DatesInZone(DateAttribute<?> attribute, Zone zone) {}

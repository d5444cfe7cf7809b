package dev.segmentkit.testkit.random;

import dev.segmentkit.Contact;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;

/**
 * All that answers depend on, several times over: each segment can be asked about each contact as of each moment.
 *
 * @param vocabulary what is known of contacts
 * @param catalog the segments, each with one criterion; some refer to others
 * @param contacts the contacts
 * @param moments moments to ask as of
 */
public record World(Vocabulary vocabulary, SegmentCatalog catalog, List<Contact> contacts, List<Instant> moments) {}

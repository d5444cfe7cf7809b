package dev.segmentkit.vocabulary;

/**
 * Something that is known about an attribute beside its name and type: its {@link SegmentKind}, its {@link Origin}, its
 * {@link Provenance}, its {@link Sensitivity}. Traits are given where the attribute is declared, in any order, at most
 * one of each sort: {@code text("country", GEOGRAPHIC, FORM)}.
 */
public sealed interface AttributeTrait permits SegmentKind, Origin, Provenance, Sensitivity {}

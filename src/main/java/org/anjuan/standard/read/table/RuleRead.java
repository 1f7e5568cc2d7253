package org.anjuan.standard.read.table;

import org.anjuan.standard.read.phrase.Phrase;

/** A phrase about points and where it stands. */
public record RuleRead(Place place, Phrase phrase) {}

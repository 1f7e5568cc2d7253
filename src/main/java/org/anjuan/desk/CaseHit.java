package org.anjuan.desk;

import org.anjuan.casefile.CaseFile;
import org.anjuan.round.CaseEntry;

/**
 * Words found in one of many cases.
 *
 * @param file what lies on the table for that case
 */
public record CaseHit(CaseEntry entry, CaseFile file, Hit hit) {}

package org.anjuan.desk;

import org.anjuan.round.CaseEntry;

/**
 * Where the program was left.
 *
 * @param page number in the volume of the page shown last, 0 before any
 * @param pages how many the case has
 * @param item place of the current item in the standard, from 1; 0 before any
 * @param open items not judged yet
 * @param settling whether two reviews of the case were being settled
 */
public record Resume(CaseEntry entry, int page, int pages, int item, int open, boolean settling) {}

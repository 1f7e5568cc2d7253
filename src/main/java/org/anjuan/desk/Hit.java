package org.anjuan.desk;

import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Quotes;

/** Words found in a case file. */
public record Hit(PageKey page, Quotes.Match match) {}

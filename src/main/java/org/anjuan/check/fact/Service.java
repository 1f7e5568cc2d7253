package org.anjuan.check.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.check.layout.Seen;

/**
 * 送达: a paper handed over.
 *
 * @param receipt the paper that proves it: a receipt, or the paper itself where it was signed for on it
 * @param day it was signed for; empty where none was read
 * @param method such as 直接送达; empty where none is named
 */
public record Service(Paper receipt, Optional<Seen<LocalDate>> day, String method) {}

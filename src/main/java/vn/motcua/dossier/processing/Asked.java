package vn.motcua.dossier.processing;

import org.jspecify.annotations.Nullable;

/**
 * Whom the lead wants to ask, as typed.
 *
 * @param agency code of the agency
 * @param departmentId a department of it; null = the whole agency
 * @param workingHours until when, in working hours of the one asked, 1–480
 * @param content what is asked; empty = what is asked of all
 * @param mandatory whether the answer must be there before the dossier is submitted for signature
 */
public record Asked(
    String agency,
    @Nullable Long departmentId,
    int workingHours,
    String content,
    boolean mandatory) {}

package vn.motcua.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * Who is told of a dossier, and how they want the result.
 *
 * @param submitter null when the applicant handed it in
 */
public record Contact(Applicant applicant, @Nullable Submitter submitter, ReturnBy returnBy) {}

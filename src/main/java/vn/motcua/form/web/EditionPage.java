package vn.motcua.form.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormAnswers;
import vn.motcua.form.FormPage;

/**
 * One edition, as citizens see it; it may be filled to see what they are told.
 *
 * @param ground the legal source of its questions
 * @param declaration what is affirmed on the printed declaration
 * @param answers what was filled, when nothing is wrong with it; null before
 */
public record EditionPage(
    EditionRow row,
    String ground,
    String declaration,
    FormPage form,
    @Nullable FormAnswers answers) {}

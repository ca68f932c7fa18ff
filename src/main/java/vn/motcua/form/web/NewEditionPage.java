package vn.motcua.form.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormPage;
import vn.motcua.platform.web.piece.Problems;

/**
 * An own edition before it is brought.
 *
 * @param content the schema as it was brought so far
 * @param validFrom as typed
 * @param title of the form that was read; empty before it is
 * @param preview as citizens will see it; null before it can be read
 */
public record NewEditionPage(
    String content,
    String validFrom,
    String title,
    @Nullable FormPage preview,
    String idempotencyKey,
    Problems problems) {}

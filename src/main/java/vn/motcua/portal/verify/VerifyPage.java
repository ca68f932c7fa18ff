package vn.motcua.portal.verify;

import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.signing.SignatureSheet;

/**
 * The page on which a signed file is handed in and judged.
 *
 * @param result null until a file was judged
 */
public record VerifyPage(String limit, @Nullable SignatureSheet result, Problems problems) {}

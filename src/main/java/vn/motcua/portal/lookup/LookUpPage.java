package vn.motcua.portal.lookup;

import vn.motcua.platform.web.piece.Problems;

/**
 * The look-up form.
 *
 * @param code what was typed, or came with the QR code
 */
public record LookUpPage(String code, Problems problems) {}

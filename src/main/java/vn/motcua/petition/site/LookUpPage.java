package vn.motcua.petition.site;

import vn.motcua.platform.web.piece.Problems;

/**
 * The form that asks for a petition.
 *
 * @param code what was typed, or came with the link
 */
public record LookUpPage(String code, Problems problems) {}

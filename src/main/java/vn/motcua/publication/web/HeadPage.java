package vn.motcua.publication.web;

import vn.motcua.platform.web.piece.Problems;
import vn.motcua.publication.BoardHead;

/**
 * The form for the head of a board.
 *
 * @param back address of the list
 */
public record HeadPage(
    long agencyId, String agency, BoardHead head, String back, Problems problems) {}

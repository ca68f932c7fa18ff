package vn.motcua.catalogue.spi;

import jakarta.servlet.http.HttpServletRequest;
import vn.motcua.platform.web.piece.DeskCard;

/** The desk to which a citizen goes with a procedure. */
public interface CitizensDesk {

  /** The desk this citizen chose, as it is now; none chosen: where to choose one. */
  DeskCard of(HttpServletRequest request, String procedureCode);
}

package vn.motcua.workcalendar.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;

/** Asks whose calendar an agency goes on with. */
public record TakeOverPage(ChangeHead head, List<Option> offers, String chosen) {

  public TakeOverPage {
    offers = List.copyOf(offers);
  }
}

package vn.motcua.ticket.site;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.ticket.site.ChoosePage.Choice;

/**
 * Another hour for an appointment: first the day, then the hour.
 *
 * @param now day and hours as they are
 * @param days to choose from; empty once a day is chosen
 * @param day chosen, as addresses hold it; empty before
 * @param shown the same in words
 * @param hours number and hours to press on, those with seats only
 */
public record MovePage(
    String url,
    String now,
    List<Choice> days,
    String day,
    String shown,
    List<Option> hours,
    long version,
    Problems problems) {

  public MovePage {
    days = List.copyOf(days);
    hours = List.copyOf(hours);
  }
}

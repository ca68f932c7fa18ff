package vn.motcua.ticket.web;

import java.util.List;

/**
 * The screen in the hall.
 *
 * @param calls the latest first
 */
public record HallPage(String place, String agency, List<Call> calls) {

  public HallPage {
    calls = List.copyOf(calls);
  }

  /**
   * A call.
   *
   * @param key names it: called again, it is another
   * @param spoken what the voice says
   */
  public record Call(String key, String label, int counter, String spoken, boolean latest) {}
}

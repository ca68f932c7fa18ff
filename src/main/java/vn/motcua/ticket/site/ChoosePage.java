package vn.motcua.ticket.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.ticket.appointment.Typed;

/**
 * The way to an appointment: office, service, day, hour, then who comes.
 *
 * @param chosen what was chosen so far, in words, with the way back to each
 * @param question what is to be chosen now
 * @param choices empty at the last step, and where nothing is offered
 * @param form the last step; null before it
 */
public record ChoosePage(
    List<Choice> chosen,
    String question,
    List<Choice> choices,
    @Nullable Form form,
    Problems problems) {

  public ChoosePage {
    chosen = List.copyOf(chosen);
    choices = List.copyOf(choices);
  }

  /**
   * A large button.
   *
   * @param url empty when it cannot be chosen any more
   * @param note in small words; may be empty
   */
  public record Choice(String url, String label, String note) {}

  /**
   * Who comes.
   *
   * @param account name and telephone of the account; empty when nobody is signed in
   */
  public record Form(
      String agency, String service, String day, String hour, Typed typed, String account) {}
}

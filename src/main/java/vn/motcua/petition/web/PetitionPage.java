package vn.motcua.petition.web;

import java.util.List;
import vn.motcua.platform.web.piece.DayCell;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Step;

/**
 * A petition at the desk.
 *
 * @param next what has to be done, in a sentence
 * @param main up to three acts: address and name; the first is the likely one
 * @param more the others
 * @param sender name, address, telephone, e-mail; masked unless revealed
 * @param mayReveal whether they may be shown in full
 * @param dossierUrl the dossier’s page; empty = there is none in the code
 * @param files of the petition: address and name
 * @param answerFiles the same of the answer
 * @param dates each limit and when it is due, as far as something is owed
 * @param withheld why it is not published; empty = nobody said so
 * @param rated what was said of the answer; empty = nothing yet
 */
public record PetitionPage(
    String code,
    String status,
    String kind,
    Due due,
    String next,
    List<Option> main,
    List<Option> more,
    String content,
    boolean sealed,
    List<Option> sender,
    boolean mayReveal,
    String dossier,
    String dossierUrl,
    String procedure,
    List<Option> files,
    String place,
    String handler,
    String against,
    String received,
    List<Option> dates,
    List<DayCell> days,
    List<String> why,
    String answer,
    String verdict,
    String replied,
    List<Option> answerFiles,
    String publishedContent,
    String publishedAnswer,
    String withheld,
    String merged,
    String rated,
    String ratedWord,
    List<Step> steps) {

  public PetitionPage {
    main = List.copyOf(main);
    more = List.copyOf(more);
    sender = List.copyOf(sender);
    files = List.copyOf(files);
    dates = List.copyOf(dates);
    days = List.copyOf(days);
    why = List.copyOf(why);
    answerFiles = List.copyOf(answerFiles);
    steps = List.copyOf(steps);
  }
}

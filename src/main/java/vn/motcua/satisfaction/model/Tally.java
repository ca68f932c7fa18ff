package vn.motcua.satisfaction.model;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.satisfaction.Way;

/**
 * What is counted once more.
 *
 * @param question a question, or one of the names below
 * @param choice its answer; empty where there is none
 */
public record Tally(Line line, String key, String question, String choice) {

  /** A dossier that may be rated. */
  public static final String INVITED = "invited";

  /** One that was. */
  public static final String ANSWERED = "answered";

  private static final String INDEX = "index-";

  /** Whether it keeps what was known and said of an index. */
  public static boolean isIndex(String question) {
    return question.startsWith(INDEX);
  }

  /** The index of such a question. */
  public static int indexOf(String question) {
    return Integer.parseInt(question.substring(INDEX.length()));
  }

  /** The question under which is kept what was known of an index and what was said. */
  public static String index(int number) {
    return INDEX + number;
  }

  /** For each line but the way, which nobody knows yet. */
  public static List<Tally> of(Invitation invitation, String question, String choice) {
    var all = new ArrayList<Tally>();
    all.add(new Tally(Line.AGENCY, "", question, choice));
    all.add(new Tally(Line.PROCEDURE, invitation.procedureCode(), question, choice));
    if (invitation.officerId() != null) {
      all.add(new Tally(Line.OFFICER, invitation.officerId().toString(), question, choice));
    }
    return all;
  }

  public static Tally of(Way way, String question, String choice) {
    return new Tally(Line.WAY, way.name(), question, choice);
  }
}

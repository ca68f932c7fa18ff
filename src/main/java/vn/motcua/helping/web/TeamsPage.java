package vn.motcua.helping.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The teams of an agency and those below it, and what they did between two days.
 *
 * @param from first day, day first
 * @param to last day, day first
 * @param teams at work, to name members of
 * @param lately the newest assistances
 */
public record TeamsPage(
    List<Option> agencies,
    String from,
    String to,
    List<Row> rows,
    List<Option> teams,
    List<Help> lately,
    Typed typed,
    Problems problems) {

  public TeamsPage {
    agencies = List.copyOf(agencies);
    rows = List.copyOf(rows);
    teams = List.copyOf(teams);
    lately = List.copyOf(lately);
  }

  /** What was typed into the forms. */
  public record Typed(
      String agency, String hamlet, String team, String identityNumber, String fullName) {

    public static final Typed NOTHING = new Typed("", "", "", "", "");
  }

  /**
   * A team.
   *
   * @param about since when, or until when
   */
  public record Row(
      long id,
      String hamlet,
      String agency,
      String about,
      boolean inForce,
      List<Member> members,
      String helpers,
      String people,
      String times,
      String onPaper,
      String dossiers) {

    public Row {
      members = List.copyOf(members);
    }
  }

  /** Somebody who helps. */
  public record Member(long id, String name, String about) {}

  /**
   * Somebody was helped.
   *
   * @param paper address of the photographed consent; empty for another
   * @param dossiers codes of what was handed in
   */
  public record Help(
      String when,
      String hamlet,
      String helper,
      String person,
      String consent,
      String words,
      String paper,
      List<String> dossiers) {

    public Help {
      dossiers = List.copyOf(dossiers);
    }
  }
}

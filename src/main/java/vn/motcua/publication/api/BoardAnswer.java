package vn.motcua.publication.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.publication.BoardHead;
import vn.motcua.publication.Means;
import vn.motcua.publication.Posting;
import vn.motcua.publication.standing.Standing;
import vn.motcua.publication.standing.StandingState;
import vn.motcua.shared.Vietnam;

/**
 * A page of an agency's board.
 *
 * @param agency the body that acts
 * @param next cursor of the following page; null on the last
 */
record BoardAnswer(
    String agency,
    String deskPlace,
    String deskPhone,
    String petitionPlace,
    String petitionPhone,
    List<Line> items,
    @Nullable String next) {

  static BoardAnswer of(
      String agency, BoardHead head, List<Standing> standings, @Nullable String next) {
    return new BoardAnswer(
        agency,
        head.deskPlace(),
        head.deskPhone(),
        head.petitionPlace(),
        head.petitionPhone(),
        standings.stream().map(Line::of).toList(),
        next);
  }

  /**
   * A procedure the agency handles.
   *
   * @param version number of the version in force
   * @param state POSTED, MISSING or STALE
   * @param dueOn last day to post it
   * @param posted what hangs at the desk; null when nothing does
   */
  record Line(
      String code,
      int version,
      String name,
      String field,
      @Nullable LocalDate validFrom,
      StandingState state,
      @Nullable LocalDate dueOn,
      boolean late,
      @Nullable Posted posted) {

    static Line of(Standing standing) {
      var procedure = standing.procedure();
      return new Line(
          procedure.code(),
          procedure.version(),
          procedure.name(),
          procedure.field(),
          procedure.validFrom(),
          standing.state(),
          standing.dueOn(),
          standing.late(),
          Posted.of(standing.posting()));
    }
  }

  /** What hangs. */
  record Posted(long id, int version, Means means, OffsetDateTime at) {

    static @Nullable Posted of(@Nullable Posting posting) {
      return posting == null
          ? null
          : new Posted(
              posting.id(),
              posting.version(),
              posting.means(),
              posting.at().atZone(Vietnam.ZONE).toOffsetDateTime());
    }
  }
}

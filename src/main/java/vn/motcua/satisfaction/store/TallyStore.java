package vn.motcua.satisfaction.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.AtCommit;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.satisfaction.model.Invitation;
import vn.motcua.satisfaction.model.Tally;

/**
 * Counts, with the commit: the rows of an agency and month are held only for that moment, always in
 * the same order, so nobody waits long and no two for each other.
 */
@Repository
public class TallyStore {

  private static final NamedStatement COUNT =
      NamedStatement.of(
          """
      insert into satisfaction.tally (agency_id, agency_path, line, key, month, question, choice, times)
      select :agency, :path, t.line, t.key, :month, t.question, t.choice, 1
        from unnest(cast(:lines as text[]), cast(:keys as text[]), cast(:questions as text[]),
                    cast(:choices as text[])) t (line, key, question, choice)
      on conflict (agency_id, line, month, key, question, choice) do update
         set times = tally.times + 1
      """);

  private static final Comparator<Tally> IN_ORDER =
      Comparator.comparing(Tally::line)
          .thenComparing(Tally::key)
          .thenComparing(Tally::question)
          .thenComparing(Tally::choice);

  private final AtCommit atCommit;

  TallyStore(AtCommit atCommit) {
    this.atCommit = atCommit;
  }

  /** One more of each, in the month that begins that day. */
  public void count(Invitation invitation, LocalDate month, Collection<Tally> tallies) {
    var sorted = tallies.stream().sorted(IN_ORDER).toList();
    atCommit.write(
        COUNT,
        new TypedParameters()
            .id("agency", invitation.agencyId())
            .text("path", invitation.agencyPath())
            .day("month", month)
            .value("lines", texts(sorted, tally -> tally.line().name()))
            .value("keys", texts(sorted, Tally::key))
            .value("questions", texts(sorted, Tally::question))
            .value("choices", texts(sorted, Tally::choice)));
  }

  private static String[] texts(List<Tally> tallies, Function<Tally, String> part) {
    return tallies.stream().map(part).toArray(String[]::new);
  }
}

package vn.motcua.result.paper;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.paper.Issuers;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Vietnam;

/** Makes the heading of an agency's results. */
@Component
public class Letterheads {

  private static final String COMMITTEE = "Ủy ban nhân dân";
  private static final String SHORT = "UBND";

  private final Organisation organisation;
  private final Issuers issuers;

  Letterheads(Organisation organisation, Issuers issuers) {
    this.organisation = organisation;
    this.issuers = issuers;
  }

  /** A committee's name takes both lines; a department stands under its committee. */
  public Letterhead of(long agencyId) {
    var agency = organisation.agency(agencyId);
    var place = issuers.deskOfBook(agencyId).place();
    var name = agency.bodyName();
    if (name.startsWith(COMMITTEE)) {
      return new Letterhead(
          capitals(COMMITTEE),
          capitals(name.substring(COMMITTEE.length()).strip()),
          true,
          SHORT,
          name,
          place);
    }
    var parent = agency.parentId();
    var above = parent == null ? "" : organisation.agency(parent).bodyName();
    return new Letterhead(
        capitals(above.replace(COMMITTEE, SHORT)),
        capitals(name),
        false,
        initials(name),
        name,
        place);
  }

  /** {@code Sở Tư pháp} → {@code STP} */
  private static String initials(String name) {
    return Arrays.stream(name.split("[\\s,\\-–]+"))
        .filter(word -> !word.isEmpty() && !word.equals("và"))
        .map(word -> capitals(word.substring(0, 1)))
        .collect(Collectors.joining());
  }

  private static String capitals(String words) {
    return words.toUpperCase(Vietnam.LOCALE);
  }
}

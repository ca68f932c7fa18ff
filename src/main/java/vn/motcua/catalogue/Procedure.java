package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.TimeLimit;

/**
 * One version of an administrative procedure.
 *
 * @param versionId identifies this version for ever; a dossier keeps it
 * @param code national code, {@code 1.004873}
 * @param level levels that handle it as the source says, e.g. {@code xã+tỉnh}
 * @param fee the source's words on fees; empty = unknown
 * @param onlineLevel the source's words on the online level; empty = unknown
 * @param validFrom first day in force
 * @param validTo last day in force, inclusive; null = until replaced
 */
public record Procedure(
    long versionId,
    int version,
    String code,
    String name,
    String field,
    String level,
    List<ChannelLimit> timeLimits,
    String fee,
    String onlineLevel,
    List<RequiredPaper> papers,
    List<String> results,
    List<String> legalBasis,
    List<ProcessStep> process,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  public Procedure {
    timeLimits = List.copyOf(timeLimits);
    papers = List.copyOf(papers);
    results = List.copyOf(results);
    legalBasis = List.copyOf(legalBasis);
    process = List.copyOf(process);
  }

  /** The limit through that channel; empty when the catalogue does not know it. */
  public Optional<TimeLimit> limit(Channel channel) {
    return timeLimits.stream()
        .filter(line -> line.channel() == channel)
        .map(ChannelLimit::limit)
        .findFirst();
  }
}

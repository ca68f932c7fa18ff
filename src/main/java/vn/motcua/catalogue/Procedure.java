package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.TimeLimit;

/**
 * One version of an administrative procedure.
 *
 * @param versionId identifies this version for ever; a dossier keeps it
 * @param code national code, {@code 1.004873}; {@code KM.xxxxxx} where the source has none
 * @param shortName for dense lists, at most 60 characters; the full name belongs in its title
 * @param level levels that handle it as the source says, e.g. {@code xã+tỉnh}
 * @param department the kind of department of the commune that answers for it
 * @param timeWords the source's words on time; empty = unknown
 * @param fee the source's words on fees; empty = unknown
 * @param onlineLevel the source's words on the online level; empty = unknown
 * @param resultCodes national codes of result documents, {@code KQ.G15.000031}
 * @param papersStated how many papers the source counts; more than {@code papers} when the source
 *     was cut; null = unknown
 * @param validFrom first day in force; null = the source does not say since when
 * @param validTo last day in force, inclusive; null = until replaced
 */
public record Procedure(
    long versionId,
    int version,
    String code,
    String name,
    String shortName,
    String field,
    String level,
    DepartmentKind department,
    List<ChannelLimit> timeLimits,
    String timeWords,
    String fee,
    List<FeeLine> feeLines,
    String onlineLevel,
    List<RequiredPaper> papers,
    @Nullable Integer papersStated,
    List<String> results,
    List<String> resultCodes,
    List<String> legalBasis,
    List<ProcessStep> process,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  public Procedure {
    timeLimits = List.copyOf(timeLimits);
    feeLines = List.copyOf(feeLines);
    papers = List.copyOf(papers);
    results = List.copyOf(results);
    resultCodes = List.copyOf(resultCodes);
    legalBasis = List.copyOf(legalBasis);
    process = List.copyOf(process);
  }

  /** The limit through that channel; empty when the catalogue does not know it. */
  public Optional<TimeLimit> limit(Channel channel) {
    return line(channel).map(ChannelLimit::limit);
  }

  /** The limit through that channel with its ground when it was supplemented. */
  public Optional<ChannelLimit> line(Channel channel) {
    return timeLimits.stream().filter(line -> line.channel() == channel).findFirst();
  }

  /** Whether this version is in force on that day, unless a later version of the code also is. */
  public boolean validOn(LocalDate day) {
    return (validFrom == null || !validFrom.isAfter(day))
        && (validTo == null || !validTo.isBefore(day));
  }

  /** How far it is done online. */
  public OnlineLevel online() {
    return OnlineLevel.of(onlineLevel);
  }

  /** Whether it is offered online, in full or in part. */
  public boolean isOnline() {
    return online().isOffered();
  }

  /** Whether it may be submitted online at all. */
  public boolean isSubmittedOnline() {
    return online().isSubmitted();
  }

  /**
   * @param name {@code xã} or {@code tỉnh}; what several levels handle is of each
   */
  public boolean isOfLevel(String name) {
    return List.of(level.toLowerCase(Locale.ROOT).split("\\+")).contains(name);
  }

  /** The papers asked of everybody. */
  public List<RequiredPaper> papersOfAll() {
    return papers.stream().filter(RequiredPaper::required).toList();
  }

  /** The papers asked in some cases only. */
  public List<RequiredPaper> papersOfSome() {
    return papers.stream().filter(paper -> !paper.required()).toList();
  }

  /** How many papers the source counts beyond those it lists. */
  public int papersMissing() {
    return papersStated == null ? 0 : Math.max(0, papersStated - papers.size());
  }

  /** The limits that are not in the published list as they stand here. */
  public List<ChannelLimit> supplementedLimits() {
    return timeLimits.stream().filter(ChannelLimit::supplemented).toList();
  }

  public boolean hasNationalCode() {
    return !code.startsWith("KM.");
  }
}

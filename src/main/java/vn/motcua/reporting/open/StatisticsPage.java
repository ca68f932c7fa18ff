package vn.motcua.reporting.open;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all agencies, or of one.
 *
 * @param place whose figures, in words
 * @param span from when to when
 * @param figures null before the first are published
 * @param satisfied share of satisfied people, and of how many; empty when too few answered
 */
public record StatisticsPage(
    String place, boolean ofOne, String span, @Nullable Figures figures, List<String> satisfied) {

  public StatisticsPage {
    satisfied = List.copyOf(satisfied);
  }

  /**
   * @param months the latest first
   * @param fieldsSpan of which months the fields are told
   * @param agencies empty on the page of one
   * @param least fewer are not told apart
   */
  public record Figures(
      Summary summary,
      List<Line> months,
      String fieldsSpan,
      List<Line> fields,
      List<Line> agencies,
      String least) {

    public Figures {
      months = List.copyOf(months);
      fields = List.copyOf(fields);
      agencies = List.copyOf(agencies);
    }
  }

  /** The main figures, each with what it is part of. */
  public record Summary(
      String received,
      String online,
      String resolved,
      String inTimeShare,
      String inTime,
      String inHand,
      String inHandOn,
      List<Part> parts) {

    public Summary {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of what was resolved.
   *
   * @param css early, on-time, overdue
   * @param from where it begins in the drawing, in hundredths
   * @param width in hundredths
   */
  public record Part(String css, String words, String from, String width) {}

  /**
   * A month, field or agency.
   *
   * @param url of its page; empty when it has none
   * @param bar the parts of what it resolved, as wide as it resolved beside the others
   */
  public record Line(
      String name,
      String url,
      String received,
      String resolved,
      String early,
      String onTime,
      String overdue,
      String inTimeShare,
      String onlineShare,
      String inHand,
      List<Part> bar) {

    public Line {
      bar = List.copyOf(bar);
    }
  }
}

package vn.motcua.ticket.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * A counter, before whoever works at it.
 *
 * @param counter id of the one chosen; empty until one is
 * @param serving null while nobody is served
 * @param queues who waits for each service
 * @param note said after an act; empty otherwise
 */
public record CallingPage(
    List<Option> counters,
    String counter,
    @Nullable Serving serving,
    List<Option> queues,
    List<Option> transfer,
    String hall,
    boolean maySetUp,
    String note,
    Problems problems) {

  public CallingPage {
    counters = List.copyOf(counters);
    queues = List.copyOf(queues);
    transfer = List.copyOf(transfer);
  }

  /**
   * Who is being served.
   *
   * @param dossiers taken in from them, codes
   */
  public record Serving(
      String label, long version, String about, String spoken, List<String> dossiers) {

    public Serving {
      dossiers = List.copyOf(dossiers);
    }
  }
}

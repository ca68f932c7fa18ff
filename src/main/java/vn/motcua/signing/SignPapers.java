package vn.motcua.signing;

import java.util.List;

/** Signs PDFs with one key: a single paper, or a batch on all processors. */
public interface SignPapers {

  /**
   * The signed papers in the same order; all or none. Papers, keys and marks are held in memory:
   * some hundreds at a time at most.
   *
   * @throws vn.motcua.shared.Refused for the first reason found, with nothing signed
   * @throws vn.motcua.shared.Unavailable when a service that is needed does not answer
   */
  List<byte[]> handle(SigningKey key, List<PaperToSign> papers);
}

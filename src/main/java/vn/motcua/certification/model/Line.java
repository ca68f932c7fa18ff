package vn.motcua.certification.model;

import vn.motcua.certification.BookKind;

/**
 * One kind of paper of a request, as typed at the counter; it takes one number of its book.
 *
 * @param paper name of the original, or of the document that is signed
 * @param pages pages of the original, 1–9999; 0 for a signature
 * @param pieces copies, or documents signed; 1–999
 * @param signatures signatures in each document, 1–99; 0 for a copy
 */
public record Line(BookKind kind, String paper, int pages, int pieces, int signatures) {

  public static Line copy(String paper, int pages, int copies) {
    return new Line(BookKind.COPY, paper, pages, copies, 0);
  }

  public static Line signature(String document, int signatures, int documents) {
    return new Line(BookKind.SIGNATURE, document, 0, documents, signatures);
  }
}

package vn.motcua.certification.web;

import java.util.List;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.signing.SignatureSheet;

/**
 * An electronic copy on its way.
 *
 * @param title name of the original
 * @param person who asked for it
 * @param original pages of the original, as typed at the counter
 * @param number in the book; empty until it was signed
 * @param bookUrl its line of the book; empty until it has a number
 * @param about when and by whom it was scanned, and compared
 * @param faults what is wrong with the scan, sentence by sentence
 * @param paper the PDF shown: the signed file, else the scan; empty before
 * @param signingUrl where it is signed; empty when it does not wait for this person
 * @param mayScan whether this person may scan, compare and give it up now
 * @param mayCompare whether there is a scan to compare now
 * @param maySendBack whether this person may take it out of the tray now
 */
public record ElectronicPage(
    long id,
    long version,
    String title,
    String person,
    String dossier,
    String original,
    Status stage,
    String number,
    String bookUrl,
    List<String> about,
    List<String> faults,
    String paper,
    String signaturesUrl,
    String signingUrl,
    boolean mayScan,
    boolean mayCompare,
    boolean maySendBack,
    String limit,
    List<Step> timeline,
    Problems problems) {

  public ElectronicPage {
    about = List.copyOf(about);
    faults = List.copyOf(faults);
    timeline = List.copyOf(timeline);
  }

  /**
   * What is not signed yet.
   *
   * @param more whether there is more than is shown
   */
  public record Waiting(String agencyName, List<Row> rows, boolean more) {

    public Waiting {
      rows = List.copyOf(rows);
    }
  }

  /** One of them. */
  public record Row(
      String url, String paper, String pages, String person, String dossier, Status stage) {}

  /**
   * The signatures of the signed file.
   *
   * @param url of the copy
   */
  public record Signatures(String title, String url, SignatureSheet sheet) {}
}

package vn.motcua.receipt.paper;

/**
 * An edition that is to be made and sealed.
 *
 * @param address where people reach this system, for the QR code
 */
public record OrderedPaper(
    long id, long receiptId, long agencyId, PaperKind kind, String address) {}

package vn.motcua.catalogue.spi;

/**
 * An empty form of a procedure, to be printed and filled by hand.
 *
 * @param title as the form is headed, in the reader's language
 * @param url of the PDF
 * @param bytes its size
 */
public record BlankForm(String title, String url, long bytes) {}

package vn.motcua.signing.tray;

/** A paper as it will be signed: a PDF, and which version of the paper it shows. */
public record PaperPreview(long version, byte[] pdf) {}

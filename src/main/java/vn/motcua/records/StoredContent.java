package vn.motcua.records;

/**
 * Content that lies in the store and waits to become a file; forgotten after a day when it does
 * not.
 *
 * @param pages of a PDF; 1 of a picture
 */
public record StoredContent(ContentHash hash, long bytes, FileFormat format, int pages) {}

package vn.motcua.submission.upload;

/**
 * The pictures of a paper as one PDF.
 *
 * @param madeOf numbers of their files, in order
 */
public record Joined(int paperId, String madeOf, long fileId, long bytes, int pages) {}

package vn.motcua.platform.web.piece;

/** A line across a drawing, and the figure it stands for. */
public record Tick(int y, String words) {}

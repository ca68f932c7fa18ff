/** The desk's pages about boards: the list, acts with a preview, the head, the agencies below. */
@NullMarked
package vn.motcua.publication.web;

import org.jspecify.annotations.NullMarked;

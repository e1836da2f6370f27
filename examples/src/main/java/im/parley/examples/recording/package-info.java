// SPDX-License-Identifier: Apache-2.0
/**
 * Recordings of connections: {@code .frames} text and classic {@code .pcap}, read into one model. Start at
 * {@link im.parley.examples.recording.Recording#read}.
 */
@NullMarked
package im.parley.examples.recording;

import org.jspecify.annotations.NullMarked;

package org.tarozi.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Zips that no zip program writes.
final class ZipSurgery {

    private static final int END_LENGTH = 22;
    private static final int LISTED = 0x02014b50;

    private ZipSurgery() {}

    /// The same zip with one entry in its list at the end once more, under another name of the same
    /// length.
    static byte[] listedAgain(byte[] zip, String name, String again) {
        int end = zip.length - END_LENGTH;
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int listAt = in.getInt(end + 16);
        byte[] record = record(zip, listAt, end, name);
        byte[] other = again.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(other, 0, record, 46, other.length);
        ByteBuffer out =
                ByteBuffer.allocate(zip.length + record.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(zip, 0, end).put(record).put(zip, end, END_LENGTH);
        int newEnd = end + record.length;
        out.putShort(newEnd + 8, (short) (in.getShort(end + 8) + 1));
        out.putShort(newEnd + 10, (short) (in.getShort(end + 10) + 1));
        out.putInt(newEnd + 12, in.getInt(end + 12) + record.length);
        return out.array();
    }

    private static byte[] record(byte[] zip, int from, int end, String name) {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = from; at < end && in.getInt(at) == LISTED; ) {
            int nameLength = in.getShort(at + 28);
            int length = 46 + nameLength + in.getShort(at + 30) + in.getShort(at + 32);
            String found = new String(zip, at + 46, nameLength, StandardCharsets.US_ASCII);
            if (found.equals(name)) {
                return Arrays.copyOfRange(zip, at, at + length);
            }
            at += length;
        }
        throw new IllegalArgumentException("no entry " + name);
    }
}

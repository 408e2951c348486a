/** Kinds of document as they stand in the head, folded → as they are called. */
export declare const DOCUMENT_TYPES: Readonly<Record<string, string>>;
/** True when every letter is a capital. */
export declare function isCapitals(text: string): boolean;
/** The type a head line names ("KẾ HOẠCH", "HƯỚNG DẪN công tác …") and where the words end; null otherwise. */
export declare function readTypeLine(text: string): {
  readonly type: string;
  readonly end: number;
} | null;
/** "Nơi nhận:", also as a scan spells it. */
export declare function isRecipientsLine(text: string): boolean;
/** A line of capitals with the signer's capacity or office: "TM. ỦY BAN NHÂN DÂN", "TRƯỞNG BAN". */
export declare function isSigningLine(text: string): boolean;
/** A paragraph that opens the body: "Căn cứ …", "Thực hiện Kế hoạch số …". */
export declare function isOpening(text: string): boolean;
/** A paragraph that closes the body: "Trên đây là …", "Đề nghị các địa phương …". */
export declare function isClosing(text: string): boolean;

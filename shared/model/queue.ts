/** A file of a ZIP that lies in the vault: the ZIP's SHA-256 and the file's place in its directory, from 0. */
export interface ArchiveEntry {
  readonly archive: string;
  readonly index: number;
}

/** One file on its way in. */
export interface QueueLine {
  /** The id under which the host knows the file. */
  readonly id: string;
  /** With the folders it was found in: `Năm 2024/57-KH.pdf`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Absent for a file of the disk. */
  readonly entry?: ArchiveEntry;
}

/** Files of a folder or ZIP that are no documents and were not taken. */
export interface PassedOver {
  /** Hidden, temporary and system files: nobody misses them, so they are only counted. */
  readonly system: number;
  /** Names of the others. */
  readonly others: readonly string[];
  /** Folders, and files of a ZIP, that could not be read, each with its sentence. */
  readonly refused: readonly string[];
}

/** Files that were chosen or dropped together, written down before the first of them is read. */
export interface QueueBatch {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly lines: readonly QueueLine[];
  readonly passedOver: PassedOver;
  /** The plan shipped with the program, which nobody asked for. */
  readonly sample: boolean;
  /** 0 for what a person chose, 1 for what lay in a ZIP, 2 for a ZIP within it. */
  readonly depth: number;
}

/** What became of one line. `kept`: its original is in the vault and a document stands for it. */
export interface QueueOutcome {
  readonly line: string;
  readonly state: 'kept' | 'duplicate' | 'restored' | 'unpacked' | 'failed' | 'cancelled';
  /** The document it became or was already; null where there is none. */
  readonly document: string | null;
  /** For a failed line: what happened and what to do. */
  readonly message: string;
}

/** A batch as it was written down, with what became of its lines so far. */
export interface QueuedBatch {
  readonly batch: QueueBatch;
  readonly outcomes: readonly QueueOutcome[];
}
